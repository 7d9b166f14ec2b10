/* Puts what is new of a page into the open one. Only where that is surely the same as loading the page again: blocks of text that
   came, went or changed. Whatever a script of the page may have got hold of, and everything else, is left to a reload. */
window.pamphletSwap = (function () {
  'use strict';
  // What does something, belongs to a form, or has parts that are loaded or run.
  var ALIVE = 'script, style, link, meta, base, template, form, button, input, select, textarea, details, dialog, iframe, object, embed, video, audio, canvas, [id^="_"]';

  function parse(html) {
    return new DOMParser().parseFromString(html, 'text/html');
  }

  // The preview adds to pages what the site does not have.
  function isOurs(node) {
    return node.id === '_pamphlet' || (node.nodeName === 'SCRIPT' && /^\/_pamphlet\//.test(node.getAttribute('src')));
  }

  function parts(node) {
    return Array.prototype.filter.call(node.childNodes, function (child) { return child.nodeType !== 1 || !isOurs(child); });
  }

  function isAlive(node) {
    return node.nodeType === 1 && (node.matches(ALIVE) || node.querySelector(ALIVE) !== null);
  }

  function sameShell(a, b) {
    return a.nodeType === 1 && b.nodeType === 1 && a.cloneNode(false).isEqualNode(b.cloneNode(false));
  }

  // How many parts are the same from the start, or from the end.
  function same(a, b, max, fromEnd) {
    var n = 0;
    while (n < max && a[fromEnd ? a.length - 1 - n : n].isEqualNode(b[fromEnd ? b.length - 1 - n : n])) { n++; }
    return n;
  }

  // Finds where two versions of an element differ; what to do to the open page, or null if that is not safe.
  function change(before, after, open) {
    var a = parts(before), b = parts(after), o = parts(open);
    if (o.length !== a.length || !o.every(function (node, i) { return node.nodeName === a[i].nodeName; })) { return null; }
    var most = Math.min(a.length, b.length);
    var first = same(a, b, most, false);
    var last = same(a, b, most - first, true);
    var gone = a.slice(first, a.length - last), come = b.slice(first, b.length - last);
    if (gone.length === 1 && come.length === 1 && sameShell(gone[0], come[0])) {
      var inside = change(gone[0], come[0], o[first]);
      if (inside) { return inside; }
    }
    if (gone.some(isAlive) || come.some(isAlive) || o.slice(first, a.length - last).some(isAlive)) { return null; }
    return { parent: open, gone: o.slice(first, a.length - last), come: come, next: o[a.length - last] || null };
  }

  function put(found) {
    found.gone.forEach(function (node) { node.remove(); });
    var next = found.next;
    found.come.forEach(function (node) { found.parent.insertBefore(document.importNode(node, true), next); });
  }

  // The head may differ in our script only: it says which state of the page this is.
  function sameHead(a, b) {
    var x = parts(a.head), y = parts(b.head);
    return x.length === y.length && same(x, y, x.length, false) === x.length;
  }

  return {
    // Shows the new version; whether that was possible. The old one is the page as it was sent.
    to: function (old, html) {
      var before = parse(old), after = parse(html);
      if (!sameShell(before.documentElement, after.documentElement) || !sameShell(before.body, after.body) || !sameHead(before, after)) {
        return false;
      }
      var found = change(before.body, after.body, document.body);
      if (found) { put(found); }
      return found !== null;
    }
  };
})();
