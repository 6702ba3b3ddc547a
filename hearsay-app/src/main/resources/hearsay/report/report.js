// One article's report: light the same claim in text and ledger, filters that dim, keys. The page reads well without it.
(function () {
  'use strict';
  var doc = document, root = doc.documentElement, body = doc.body;
  root.classList.add('on');

  function all(selector) { return Array.prototype.slice.call(doc.querySelectorAll(selector)); }
  var entries = all('.cl'), rows = all('.b'), faults = all('.bad');
  var marks = {};
  all('.c[data-c],.cl').forEach(function (e) { (marks[e.dataset.c] = marks[e.dataset.c] || []).push(e); });
  function entry(id) { return doc.getElementById('c' + id); }
  function inText(id) { return doc.getElementById('t' + id); }

  // ---- lighting
  var lit = null, at = -1, row = -1, fault = -1;
  function light(id) {
    if (id === lit) { return; }
    (marks[lit] || []).forEach(function (e) { e.classList.remove('on'); });
    lit = id;
    (marks[lit] || []).forEach(function (e) { e.classList.add('on'); });
  }
  function claimAt(node) {
    var e = node && node.closest ? node.closest('[data-c]') : null;
    return e ? e.dataset.c : null;
  }
  function focused() { return claimAt(doc.activeElement); }
  doc.addEventListener('mouseover', function (ev) { light(claimAt(ev.target) || focused()); });
  doc.addEventListener('focusin', function (ev) {
    var id = claimAt(ev.target);
    light(id);
    if (id) { at = entries.indexOf(entry(id)); }
  });
  function show(e) {
    if (!e) { return; }
    if (e.tabIndex < 0 && !e.hasAttribute('tabindex')) { e.setAttribute('tabindex', '-1'); }
    e.focus({ preventScroll: true });
    e.scrollIntoView({ block: 'center' });
  }
  function go(id) { show(entry(id)); light(id); }
  doc.addEventListener('click', function (ev) {
    var link = ev.target.closest('a[href^="#"]');
    if (link && /^#[ct]\d+$/.test(link.getAttribute('href'))) {
      var target = doc.getElementById(link.getAttribute('href').slice(1));
      if (target) { ev.preventDefault(); show(target); light(target.dataset.c); }
      return;
    }
    if (link && /^#v/.test(link.getAttribute('href'))) {
      var voice = doc.getElementById(link.getAttribute('href').slice(1));
      if (voice) { ev.preventDefault(); onlyVoice(voice.dataset.voice); }
      return;
    }
    var mark = ev.target.closest('.c');
    if (mark && !link && String(window.getSelection()) === '') { go(mark.dataset.c); }
  });

  // ---- filters: what does not fit is dimmed, never removed
  var evidence = all('[data-filter]'), voices = all('button[data-voice]'), voice = null, alone = -1;
  var state = doc.querySelector('.state'), clear = doc.querySelector('.clear');
  function filter() {
    var off = {}, kept = 0, names = [];
    evidence.forEach(function (b) {
      if (b.getAttribute('aria-pressed') === 'false') { off[b.dataset.filter] = true; }
      else { names.push(b.querySelector('.ev').textContent); }
    });
    var any = Object.keys(off).length > 0;
    if (!any) { names = []; }
    voices.forEach(function (b) {
      var chosen = b.dataset.voice === voice;
      b.setAttribute('aria-pressed', String(chosen));
      b.closest('tr').classList.toggle('sel', chosen);
      if (chosen) { names.push(b.textContent); }
    });
    entries.forEach(function (e) {
      var dim = off[e.dataset.e] === true || (voice !== null && e.dataset.v.indexOf(' ' + voice + ' ') < 0);
      if (!dim) { kept++; }
      (marks[e.dataset.c] || []).forEach(function (m) { m.classList.toggle('dim', dim); });
    });
    var some = any || voice !== null;
    if (state) {
      state.textContent = some
        ? body.dataset.of.replace('{0}', names.join(', ')).replace('{1}', kept).replace('{2}', entries.length)
        : '';
      clear.parentNode.hidden = !some;
    }
  }
  function press(button, on) { button.setAttribute('aria-pressed', String(on)); }
  evidence.forEach(function (b) {
    b.addEventListener('click', function () {
      press(b, b.getAttribute('aria-pressed') === 'false');
      alone = -1;
      filter();
    });
  });
  all('[data-mark]').forEach(function (b) {
    b.addEventListener('click', function () {
      var hide = b.getAttribute('aria-pressed') === 'true';
      press(b, !hide);
      body.classList.toggle('no-' + b.dataset.mark, hide);
    });
  });
  function onlyVoice(id) { voice = voice === id ? null : id; filter(); }
  voices.forEach(function (b) { b.addEventListener('click', function () { onlyVoice(b.dataset.voice); }); });
  function showAll() {
    voice = null;
    alone = -1;
    evidence.forEach(function (b) { press(b, true); });
    filter();
  }
  if (clear) { clear.addEventListener('click', showAll); }
  function nextEvidence() {
    alone = alone + 1 < evidence.length ? alone + 1 : -1;
    evidence.forEach(function (b, i) { press(b, alone < 0 || i === alone); });
    filter();
  }
  function nextVoice() {
    var i = voices.map(function (b) { return b.dataset.voice; }).indexOf(voice) + 1;
    voice = i < voices.length ? voices[i].dataset.voice : null;
    filter();
  }

  // ---- copying a citation
  var toast = doc.querySelector('.toast'), timer = 0;
  function say(text) {
    toast.textContent = text;
    toast.classList.add('show');
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { toast.classList.remove('show'); }, 2500);
  }
  function copyOldWay(text) {
    var field = doc.createElement('textarea'), back = doc.activeElement, done = false;
    field.value = text;
    body.appendChild(field);
    field.select();
    try { done = doc.execCommand('copy'); } catch (refused) { done = false; }
    body.removeChild(field);
    if (back && back.focus) { back.focus({ preventScroll: true }); }
    say(done ? body.dataset.copied : body.dataset.uncopied);
  }
  function copy(e) {
    if (!e) { return; }
    var text = e.dataset.q;
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(
        function () { say(body.dataset.copied); }, function () { copyOldWay(text); });
    } else { copyOldWay(text); }
  }
  all('.copy').forEach(function (b) { b.addEventListener('click', function () { copy(b.closest('.cl')); }); });

  // ---- keys
  var keys = doc.getElementById('keys'), keysOn = doc.getElementById('keyson');
  try { keysOn.checked = window.localStorage.getItem('hearsay-keys') !== 'off'; } catch (noStorage) { /* on */ }
  keysOn.addEventListener('change', function () {
    try { window.localStorage.setItem('hearsay-keys', keysOn.checked ? 'on' : 'off'); } catch (noStorage) { /* this time only */ }
  });
  function help() {
    if (keys.open) { keys.close(); } else if (keys.showModal) { keys.showModal(); }
  }
  all('.keysb').forEach(function (b) { b.addEventListener('click', help); });
  keys.querySelector('.btn').addEventListener('click', function () { keys.close(); });
  function step(list, from, by) { return Math.max(0, Math.min(list.length - 1, from + by)); }
  function current() { return at >= 0 ? entries[at] : null; }
  function walk(by) {
    if (!entries.length) { return; }
    at = step(entries, at, by);
    go(entries[at].dataset.c);
  }
  function paragraph(by) {
    if (!rows.length) { return; }
    var now = doc.activeElement.closest ? doc.activeElement.closest('.b') : null;
    row = step(rows, now ? rows.indexOf(now) : row, by);
    show(rows[row].querySelector('.t'));
  }
  function across() {
    var id = focused() || (current() && current().dataset.c);
    if (id) { show(doc.activeElement === inText(id) ? entry(id) : inText(id)); light(id); }
  }
  function why() {
    var e = current(), d = e && e.querySelector('.why');
    if (d) { d.open = !d.open; e.scrollIntoView({ block: 'nearest' }); }
  }
  function nextFault() {
    if (!faults.length) { say(body.dataset.nofault); return; }
    fault = (fault + 1) % faults.length;
    show(faults[fault]);
  }
  var actions = {
    j: function () { walk(1); }, k: function () { walk(-1); },
    n: function () { paragraph(1); }, p: function () { paragraph(-1); },
    t: across, w: why, e: nextEvidence, v: nextVoice, m: nextFault,
    c: function () { copy(current()); }, '?': help, Escape: function () { showAll(); light(null); }
  };
  doc.addEventListener('keydown', function (ev) {
    if (ev.ctrlKey || ev.metaKey || ev.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(ev.target.tagName)) { return; }
    var known = Object.prototype.hasOwnProperty.call(actions, ev.key);
    if (!known || (keys.open && ev.key !== '?') || (!keysOn.checked && ev.key !== 'Escape')) { return; }
    ev.preventDefault();
    actions[ev.key]();
  });

  // ---- an address that names a claim lights it
  function named() {
    var found = /^#[ct](\d+)$/.exec(window.location.hash);
    if (found && entry(found[1])) { light(found[1]); at = entries.indexOf(entry(found[1])); }
  }
  window.addEventListener('hashchange', named);
  named();
})();
