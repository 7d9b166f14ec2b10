// Made by Pamphlet: a CloudFront function for viewer requests (runtime 2.0).
var moved = {
  "/gr%C3%BC%C3%9Fe.html": "/stra%C3%9Fe.html",
  "/necks,%20&%20(more)+$.html": "/neck-pain.html",
  "/old/neck/index.html": "/neck-pain.html",
  "/old/neck/": "/neck-pain.html",
  "/old/neck": "/neck-pain.html",
  "/sore-neck.html": "/neck-pain.html"
};

function handler(event) {
  var request = event.request;
  if (Object.prototype.hasOwnProperty.call(moved, request.uri)) {
    return {
      statusCode: 301,
      statusDescription: "Moved Permanently",
      headers: { location: { value: moved[request.uri] } }
    };
  }
  if (request.uri.endsWith("/")) {
    request.uri += "index.html";
  }
  return request;
}
