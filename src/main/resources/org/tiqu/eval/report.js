
'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const form = byId('filters');
  const list = byId('reports');
  const number = new Intl.NumberFormat('en');
  const FACETS = ['kind', 'type', 'section', 'language'];

  // What is filtered: one entry for each mark, in the order of the page.
  const reports = [...list.children].map(element => ({
    element,
    id: element.querySelector('.id').textContent,
    language: element.dataset.l,
    shown: element.querySelector('.shown'),
    marks: [],
  }));
  for (const report of reports) {
    for (const block of report.element.querySelectorAll('.par')) {
      for (const element of block.querySelectorAll('mark')) {
        report.marks.push({
          element, report, block,
          kind: element.classList[0],
          types: element.dataset.t.split('→'),
          section: block.dataset.s,
          isMore: element.classList.contains('x'),
          isShown: true,
        });
      }
    }
  }

  const value = line => line.slice(line.indexOf(': ') + 2);
  const searched = mark => mark.searched ??= [mark.element.textContent,
    ...mark.element.title.split('\n').filter(line => /^(gold|predicted): /.test(line)).map(value)]
    .join('\n').toLowerCase();

  let chosen = {};
  const read = () => {
    chosen = {};
    for (const facet of FACETS) {
      chosen[facet] = new Set([...form.querySelectorAll(`input[name=${facet}]:checked`)].map(box => box.value));
    }
    chosen.q = form.elements.q.value.trim().toLowerCase();
    chosen.report = form.elements.report.value.trim().toLowerCase();
    chosen.furniture = form.elements.furniture.checked;
    chosen.brief = form.elements.brief.checked;
    chosen.any = FACETS.some(facet => chosen[facet].size > 0) || chosen.q !== '' || chosen.report !== '';
  };

  const apply = () => {
    read();
    const counts = {kind: {}, type: {}, section: {}, language: {}, furniture: 0};
    let all = 0, shown = 0, open = 0;
    const lets = (facet, values) => chosen[facet].size === 0 || values.some(one => chosen[facet].has(one));
    for (const report of reports) {
      let here = 0;
      const isReport = chosen.report === '' || report.id.toLowerCase().includes(chosen.report);
      const isLanguage = lets('language', [report.language]);
      for (const mark of report.marks) {
        const isFurniture = mark.section === 'furniture';
        const other = isReport && (chosen.q === '' || searched(mark).includes(chosen.q));
        const values = {kind: [mark.kind], type: mark.types, section: [mark.section], language: [report.language]};
        const passes = {kind: lets('kind', values.kind), type: lets('type', values.type),
          section: isFurniture || lets('section', values.section), language: isLanguage};
        const failed = FACETS.filter(facet => !passes[facet]);
        const counted = other && !mark.isMore && (!isFurniture || chosen.furniture);
        mark.isShown = other && failed.length === 0 && (!isFurniture || chosen.furniture);
        if ((!isFurniture || chosen.furniture) && !mark.isMore) all++;
        if (isFurniture && other && failed.length === 0 && !mark.isMore) counts.furniture++;
        if (mark.isShown && !mark.isMore) here++;
        if (counted && failed.length < 2) {
          // Beside a box stands how many there are if only the other choices hold.
          for (const facet of failed.length ? failed : FACETS) {
            for (const one of values[facet]) counts[facet][one] = (counts[facet][one] ?? 0) + 1;
          }
        }
      }
      report.count = here;
      report.shown.textContent = number.format(here);
      report.element.hidden = chosen.any && here === 0 && !(isReport && isLanguage && onlyArticles());
      shown += here;
      open += report.element.hidden ? 0 : 1;
      if (report.element.open) paint(report);
    }
    for (const facet of FACETS) {
      for (const box of form.querySelectorAll(`input[name=${facet}]`)) {
        box.parentElement.lastElementChild.textContent = number.format(counts[facet][box.value] ?? 0);
      }
    }
    form.elements.furniture.parentElement.lastElementChild.textContent = number.format(counts.furniture);
    list.classList.toggle('brief', chosen.brief);
    byId('status').textContent = `${number.format(shown)} of ${number.format(all)} mentions in `
      + `${number.format(open)} of ${number.format(reports.length)} articles`;
    if (byId('frequent').open) frequent();
    remember();
  };
  const onlyArticles = () => chosen.q === '' && ['kind', 'type', 'section'].every(facet => chosen[facet].size === 0);

  // Only what is open is painted; the rest when it is opened.
  const paint = report => {
    const some = new Set();
    for (const mark of report.marks) {
      mark.element.classList.toggle('off', !mark.isShown);
      if (mark.isShown) some.add(mark.block);
    }
    for (const block of report.element.querySelectorAll('.par')) block.classList.toggle('some', some.has(block));
  };
  list.addEventListener('toggle', event => {
    const report = reports.find(one => one.element === event.target);
    if (report && report.element.open) paint(report);
  }, true);

  // The address keeps what was chosen, so that a view can be passed on.
  let sorted = {by: 'f1', down: false};
  let isReading = false;
  const remember = () => {
    if (isReading) return;
    const state = new URLSearchParams();
    for (const facet of FACETS) if (chosen[facet].size) state.set(facet, [...chosen[facet]].join(','));
    for (const name of ['q', 'report']) if (chosen[name]) state.set(name, form.elements[name].value.trim());
    for (const name of ['furniture', 'brief']) if (chosen[name]) state.set(name, '1');
    if (sorted.by !== 'f1' || sorted.down) state.set('sort', (sorted.down ? '-' : '') + sorted.by);
    const text = state.toString();
    if (text !== '' || location.hash.includes('=')) history.replaceState(null, '', '#' + text);
  };
  const recall = () => {
    const hash = location.hash.slice(1);
    if (/^r\d+$/.test(hash)) {
      const target = byId(hash);
      if (target) { target.hidden = false; target.open = true; target.scrollIntoView(); }
      return;
    }
    if (!hash.includes('=')) return;
    isReading = true;
    const state = new URLSearchParams(hash);
    for (const facet of FACETS) {
      const values = (state.get(facet) ?? '').split(',');
      for (const box of form.querySelectorAll(`input[name=${facet}]`)) box.checked = values.includes(box.value);
    }
    for (const name of ['q', 'report']) form.elements[name].value = state.get(name) ?? '';
    for (const name of ['furniture', 'brief']) form.elements[name].checked = state.get(name) === '1';
    const by = state.get('sort') ?? 'f1';
    sorted = {by: by.replace('-', ''), down: by.startsWith('-')};
    apply();
    sort();
    if (state.get('open') === 'all') expand(true);
    if (state.has('next')) for (let i = 0; i < Number(state.get('next')) && i < 1000; i++) step(1);
    isReading = false;
  };

  const sort = () => {
    const text = sorted.by === 'id' || sorted.by === 'lang';
    const key = report => {
      const shown = report.element.querySelector('.' + sorted.by).textContent.trim();
      return text ? shown : parseFloat(shown.replace(/,/g, ''));
    };
    const keys = new Map(reports.map(report => [report, key(report)]));
    const compare = text
      ? (a, b) => keys.get(a) < keys.get(b) ? -1 : keys.get(a) > keys.get(b) ? 1 : 0
      : (a, b) => keys.get(a) - keys.get(b);
    reports.sort((a, b) => {
      const isA = Number.isNaN(keys.get(a)), isB = Number.isNaN(keys.get(b));
      if (isA || isB) return isA - isB;
      return (sorted.down ? -1 : 1) * compare(a, b);
    });
    list.append(...reports.map(report => report.element));
    for (const button of document.querySelectorAll('[data-sort]')) {
      const isThis = button.dataset.sort === sorted.by;
      button.setAttribute('aria-pressed', isThis);
      button.classList.toggle('down', isThis && sorted.down);
    }
    remember();
  };
  for (const button of document.querySelectorAll('[data-sort]')) {
    button.addEventListener('click', () => {
      const by = button.dataset.sort;
      const isFirst = sorted.by !== by;
      sorted = {by, down: isFirst ? by === 'err' || by === 'shown' || by === 'gold' : !sorted.down};
      sort();
    });
  }

  // One mention in detail.
  let current = null;
  const detail = byId('detail');
  const show = mark => {
    current = mark;
    const lines = mark.element.title.split('\n');
    const entries = [];
    for (const line of lines.slice(1)) entries.push(line.slice(0, line.indexOf(': ')), value(line));
    detail.querySelector('p').textContent = `${lines[0]} · ${mark.report.id}`;
    detail.lastElementChild.replaceChildren(...entries.map((text, at) => {
      const entry = document.createElement(at % 2 ? 'dd' : 'dt');
      entry.append(Object.assign(document.createElement('bdi'), {textContent: text}));
      return entry;
    }));
    detail.className = mark.kind;
    detail.hidden = false;
  };
  const hide = () => { detail.hidden = true; };
  byId('dismiss').addEventListener('click', hide);
  list.addEventListener('click', event => {
    const element = event.target.closest('mark');
    if (!element) return;
    const report = reports.find(one => one.element.contains(element));
    show(report.marks.find(mark => mark.element === element));
  });
  const step = by => {
    const flat = reports.flatMap(report => report.element.hidden ? [] : report.marks)
      .filter(mark => mark === current || mark.isShown && !mark.isMore);
    if (flat.length === 0) return;
    const at = flat.indexOf(current);
    const next = flat[at < 0 ? (by > 0 ? 0 : flat.length - 1) : (at + by + flat.length) % flat.length];
    next.report.element.open = true;
    paint(next.report);
    next.element.tabIndex = -1;
    next.element.scrollIntoView({block: 'center'});
    next.element.focus({preventScroll: true});
    show(next);
  };
  byId('next').addEventListener('click', () => step(1));
  byId('previous').addEventListener('click', () => step(-1));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
    if (event.target.closest('mark') && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      step(event.key === 'ArrowRight' ? 1 : -1);
    }
  });

  const expand = isOpen => {
    for (const report of reports) if (!report.element.hidden) report.element.open = isOpen;
    byId('expand').textContent = isOpen ? 'Close all' : 'Open all';
  };
  byId('expand').addEventListener('click', () => expand(byId('expand').textContent === 'Open all'));

  const frequent = () => {
    const groups = new Map();
    for (const report of reports) {
      for (const mark of report.marks) {
        if (!mark.isShown || mark.isMore) continue;
        const key = `${mark.element.textContent}\n${mark.kind}\n${mark.element.dataset.t}`;
        const group = groups.get(key) ?? {mark, count: 0};
        group.count++;
        groups.set(key, group);
      }
    }
    const most = [...groups.values()].sort((a, b) => b.count - a.count).slice(0, 30);
    byId('frequent').lastElementChild.replaceChildren(...most.map(({mark, count}) => {
      const entry = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      const text = mark.element.textContent;
      button.append(Object.assign(document.createElement('bdi'), {textContent: text}));
      button.addEventListener('click', () => { form.elements.q.value = text; apply(); });
      const kind = mark.element.title.split('\n')[0];
      entry.append(button, ` ${mark.element.dataset.t} ${kind} × ${number.format(count)}`);
      return entry;
    }));
  };
  byId('frequent').addEventListener('toggle', () => { if (byId('frequent').open) frequent(); });

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  byId('errors').addEventListener('click', () => {
    for (const box of form.querySelectorAll('input[name=kind]')) box.checked = box.value !== 'h';
    apply();
  });
  addEventListener('hashchange', recall);
  document.documentElement.classList.add('js');
  if (matchMedia('(max-width: 72rem)').matches) byId('choices').open = false;
  isReading = true;
  apply();
  isReading = false;
  recall();
})();
