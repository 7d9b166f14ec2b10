/* What the preview shows on top of a page: mistakes, the editor's sidebar, the ribbon of a draft. Lives in a shadow tree, so that
   neither the site's styles nor these reach the other. */
window.pamphletPanel = (function () {
  'use strict';
  var OPEN = 'pamphlet-sidebar';
  var host = document.createElement('div');
  host.id = '_pamphlet';
  var root = host.attachShadow({ mode: 'open' });
  var closed = '';
  var told = '';

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  function link(text, href) {
    return href ? element('a', { href: href }, [text]) : element('span', {}, [text]);
  }

  function count(number, noun) {
    return number + ' ' + noun + (number === 1 ? '' : 's');
  }

  var list = element('ol');
  var summary = element('h2', { id: 'summary' });
  var note = element('p');
  var close = element('button', { type: 'button' }, ['Close (Esc)']);
  var mistakes = element('section', { 'aria-labelledby': 'summary', class: 'mistakes', hidden: '' }, [
    element('div', { class: 'head' }, [summary, close]),
    note,
    list
  ]);
  var alarm = element('p', { role: 'alert', class: 'unseen' });
  var ribbon = element('p', { class: 'ribbon', hidden: '' }, ['Draft: not published']);
  var lost = element('p', { class: 'lost', role: 'status' });
  var again = element('button', { type: 'button', class: 'again', hidden: '' });
  var toggle = element('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'sidebar' }, ['For the editor']);
  var content = element('div', { id: 'sidebar', hidden: '', tabindex: '0', role: 'group', 'aria-label': 'About this page' });
  var aside = element('aside', { 'aria-label': 'Preview' }, [ribbon, content, element('div', { class: 'bar' }, [lost, again, toggle])]);
  root.append(element('link', { rel: 'stylesheet', href: '/_pamphlet/live.css' }), alarm, mistakes, aside);

  function frames(problems, more) {
    var made = problems.map(function (problem) {
      var end = problem.rest.indexOf('\n') + 1 || problem.rest.length;
      var message = element('span', { class: 'message' }, [link(problem.place, problem.href), problem.rest.slice(0, end)]);
      return element('li', { class: problem.severity }, [
        element('pre', { tabindex: '0', role: 'group', 'aria-label': problem.place }, [message, problem.rest.slice(end)])
      ]);
    });
    return more ? made.concat(element('li', {}, ['and ' + more + ' more, in the terminal'])) : made;
  }

  function showMistakes(state) {
    var now = state.errors ? JSON.stringify([state.trouble, state.mistakes]) : '';
    var isNew = now !== told;
    told = now;
    if (isNew) {
      closed = '';
      summary.textContent = count(state.errors, 'mistake');
      note.textContent = state.note;
      list.replaceChildren.apply(list, frames(state.mistakes, state.mistakesMore));
      if (state.trouble) { list.prepend(element('li', {}, [element('pre', {}, [state.trouble])])); }
      // Said once, and only the number: the focus stays where it is, and nobody is read a page of source text.
      alarm.textContent = now ? summary.textContent + ' in the newest text' : '';
      again.textContent = summary.textContent;
    }
    place();
  }

  function place() {
    mistakes.hidden = !told || closed === told;
    again.hidden = !told || closed !== told;
  }

  function dismiss() {
    var inside = mistakes.contains(root.activeElement);
    closed = told;
    place();
    if (inside) { again.focus(); }
  }

  function heading(text) {
    return element('h2', {}, [text]);
  }

  function pages(title, found) {
    return found && found.length
      ? [heading(title), element('ul', {}, found.map(function (page) { return element('li', {}, [link(page.title, page.href)]); }))]
      : [];
  }

  function rows(page) {
    var all = page.rows.map(function (row) {
      return [element('dt', {}, [row.name]), element('dd', {}, [row.text])];
    });
    return element('dl', {}, [].concat.apply([], all));
  }

  function aboutPage(page) {
    var found = page.findings.length
      ? [element('ol', {}, frames(page.findings, page.findingsMore))]
      : [element('p', {}, ['No findings.'])];
    return [heading('This page'), element('p', {}, [link(page.file, page.href)]), rows(page), heading('Findings')]
      .concat(found, pages('Linked from', page.linkedFrom), pages('Shown as an exercise in', page.usedBy));
  }

  function showSidebar(state) {
    var parts = state.page ? aboutPage(state.page) : [heading('This page'), element('p', {}, ['It is made from other pages.'])];
    parts = parts.concat(pages('Drafts', state.drafts), [
      heading('The site'),
      element('p', {}, [count(state.errors, 'mistake') + ', ' + count(state.warnings, 'warning') + '; see the terminal']),
      element('p', {}, [link('All reviews', '/reviews.html')])
    ]);
    var top = content.scrollTop;
    content.replaceChildren.apply(content, parts);
    content.scrollTop = top;
    ribbon.hidden = !(state.page && state.page.draft);
  }

  function expand(open) {
    content.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    localStorage.setItem(OPEN, open ? 'open' : '');
  }

  close.addEventListener('click', dismiss);
  again.addEventListener('click', function () { closed = ''; place(); close.focus(); });
  toggle.addEventListener('click', function () { expand(content.hidden); });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || event.defaultPrevented) { return; }
    if (!mistakes.hidden) {
      dismiss();
    } else if (content.contains(root.activeElement)) {
      expand(false);
      toggle.focus();
    }
  });
  expand(localStorage.getItem(OPEN) === 'open');
  document.body.append(host);

  return {
    show: function (state) { showMistakes(state); showSidebar(state); },
    connected: function (is) { lost.textContent = is ? '' : 'The preview has ended; waiting for it.'; }
  };
})();
