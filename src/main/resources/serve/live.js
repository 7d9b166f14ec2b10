/* Keeps an open page as new as its files. Only the preview adds this; the built site knows nothing of it. */
(function () {
  'use strict';
  var me = document.currentScript;
  var page = me.getAttribute('data-page');
  var seen = me.getAttribute('data-seen');
  var round = Number(me.getAttribute('data-round'));
  var PLACE = 'pamphlet-place';
  var events = null;
  var source = null; // The page as it was sent, before any script touched it.
  var latest = null;
  var fetching = false;
  var leaving = false;

  // A reload would end at the top where the page was longer before, or is still loading.
  function keepPlace() {
    sessionStorage.setItem(PLACE, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
  }

  function findPlace() {
    var kept = JSON.parse(sessionStorage.getItem(PLACE) || '{}');
    sessionStorage.removeItem(PLACE);
    if (kept.path === location.pathname) {
      scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
    }
  }

  // assets/pamphlet.0123456789.css: the digits change with what is in the file.
  function stem(href) {
    return href.replace(/\.[0-9a-f]{10}\.css$/, '.css');
  }

  // The old sheet goes when the new one is there, so that the page is never without.
  function exchangeStyle(href) {
    document.querySelectorAll('link[rel=stylesheet]').forEach(function (old) {
      var now = old.getAttribute('href');
      if (now === href || stem(now) !== stem(href) || old.hasAttribute('data-going')) { return; }
      var link = old.cloneNode();
      link.setAttribute('href', href);
      link.addEventListener('load', function () { old.remove(); });
      old.setAttribute('data-going', '');
      old.after(link);
    });
  }

  function refreshPicture(changed) {
    document.querySelectorAll('img').forEach(function (img) {
      if (img.currentSrc && new URL(img.currentSrc).pathname === changed.path) {
        img.removeAttribute('srcset');
        img.src = changed.path + '?' + changed.round;
      }
    });
  }

  function reload() {
    if (leaving) { return; }
    events.close();
    keepPlace();
    location.reload();
  }

  function seenIn(html) {
    var found = /data-seen="([0-9a-f]*)"/.exec(html);
    return found ? found[1] : '';
  }

  function load() {
    return fetch(location.pathname).then(function (response) { return response.text(); });
  }

  // Asked for while nothing happens; if the page has changed meanwhile, it is not the one that is open.
  function keepSource() {
    load().then(function (html) { source = seenIn(html) === seen ? html : null; }, function () {});
  }

  // Only what changed is put into the page if that is as good as loading it again.
  function renew(state) {
    if (!source) {
      reload();
      return;
    }
    fetching = true;
    load().then(function (html) {
      fetching = false;
      if (!window.pamphletSwap.to(source, html)) {
        reload();
        return;
      }
      source = html;
      seen = seenIn(html);
      // What was told meanwhile may be of a newer page still.
      if (latest === state) { showRest(state); } else { show(latest); }
    }, function () {
      fetching = false; // The preview has ended; what it tells when it is back is shown.
    });
  }

  function receive(message) {
    latest = JSON.parse(message.data);
    if (!fetching) { show(latest); }
  }

  function show(state) {
    if (state.fingerprint === seen) { showRest(state); } else { renew(state); }
  }

  function showRest(state) {
    state.styles.forEach(function (style) { exchangeStyle(style.href); });
    state.pictures.filter(function (picture) { return picture.round > round; }).forEach(function (picture) {
      round = picture.round;
      refreshPicture(picture);
    });
    window.pamphletPanel.show(state);
  }

  function listen() {
    if (events) { events.close(); }
    events = new EventSource('/_pamphlet/events?page=' + page);
    events.onmessage = receive;
    events.onopen = function () { window.pamphletPanel.connected(true); };
    events.onerror = function () { window.pamphletPanel.connected(false); };
  }

  // Browsers open six connections to a server; pages that nobody sees do without one.
  document.addEventListener('visibilitychange', function () {
    events.close();
    if (!document.hidden) { listen(); }
  });
  // A reload while the reader is on the way to another page would call them back. Not every way
  // leads out of the page: a mail address does not.
  addEventListener('beforeunload', function () {
    events.close();
    leaving = true;
    setTimeout(function () {
      leaving = false;
      listen();
    }, 2000);
  });
  addEventListener('pagehide', function () { events.close(); });
  addEventListener('pageshow', function (event) { if (event.persisted) { listen(); } });
  findPlace();
  listen();
  keepSource();
})();
