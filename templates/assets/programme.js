/*
 * The programme: shows those exercises of the page that the address names, in its order. Nothing is
 * stored; who keeps the address keeps the programme.
 */
(function () {
  'use strict';
  const list = document.getElementById('_programme');
  if (!list) return;
  const byName = new Map(Array.from(list.children, (item) => [item.dataset.exercise, item]));
  const asked = new Set(new URLSearchParams(location.search).getAll('e'));
  const picked = Array.from(asked, (name) => byName.get(name)).filter(Boolean);

  const now = new Date();
  const pad = (n) => String(n).padStart(2, '0');
  const today = now.getFullYear() + '-' + pad(now.getMonth() + 1) + '-' + pad(now.getDate());

  picked.forEach((item) => {
    list.append(item); // in the order of the address
    item.hidden = false;
    item.querySelectorAll('img').forEach((picture) => { picture.loading = 'eager'; }); // for the printer
    item.querySelectorAll('[data-next-review]').forEach((age) => {
      age.hidden = today <= age.dataset.nextReview;
    });
  });
  const show = (id, is) => { document.getElementById(id).hidden = !is; };
  show('_programme-sheet', picked.length > 0);
  show('_programme-none', picked.length === 0);
  show('_programme-gone', picked.length < asked.size);
  document.getElementById('_programme-print').addEventListener('click', () => window.print());
})();
