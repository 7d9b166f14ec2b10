throw new Error("a fault on purpose");
