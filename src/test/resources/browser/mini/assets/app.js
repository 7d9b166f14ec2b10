(function () {
  var button = document.getElementById("count");
  var count = 0;
  if (button) {
    button.addEventListener("click", function () {
      count += 1;
      button.textContent = "Counted " + count;
    });
  }
})();
