/* What pages do besides being read. Everything works without it. */
(function () {
  'use strict';
  var byId = function (id) { return document.getElementById(id); };
  var pad = function (n) { return (n < 10 ? '0' : '') + n; };

  // The page knows its age: ISO dates compare as texts. The reader's own calendar day counts.
  var now = new Date();
  var today = now.getFullYear() + '-' + pad(now.getMonth() + 1) + '-' + pad(now.getDate());
  var age = byId('_age');
  if (age && today > age.getAttribute('data-next-review')) {
    age.hidden = false;
  }

  // The copy's date stands in one file, so that no page changes because a day has passed.
  var copied = byId('_copied');
  var copy = window.pamphletCopy;
  if (copied && copy) {
    var time = document.createElement('time');
    time.setAttribute('datetime', copy.date);
    time.textContent = copy.text;
    copied.querySelector('span').appendChild(time);
    copied.hidden = false;
  }

  var button = byId('_copy-link');
  if (button && navigator.clipboard) {
    button.hidden = false;
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(location.href).then(function () {
        byId('_copy-status').textContent = button.getAttribute('data-done');
      });
    });
  }

  // Browsers leave the inside of a closed details element off the paper.
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details:not([open])').forEach(function (closed) {
      closed.open = true;
      closed.setAttribute('data-closed', '');
    });
  });
  window.addEventListener('afterprint', function () {
    document.querySelectorAll('details[data-closed]').forEach(function (opened) {
      opened.open = false;
      opened.removeAttribute('data-closed');
    });
  });
})();
