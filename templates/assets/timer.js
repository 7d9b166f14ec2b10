/*
 * The guided timer of an exercise. It starts only when asked to, and its steps come from the dose on
 * the page and nothing else. The section #_timer has the words as data-msg-NAME; without this script
 * it stays hidden. The phase is said in a live region; the seconds are not, because a screen reader
 * that counts aloud is in the way.
 */
(function () {
  'use strict';

  const TICK_MILLIS = 100;

  /**
   * The steps of a session. Sides are taken in turn. Between two holds there is the author's rest or,
   * if there is none, the time to get into position.
   */
  function steps(dose) {
    const all = [];
    for (let set = 1; set <= dose.sets; set++) {
      for (let repetition = 1; repetition <= dose.repetitions; repetition++) {
        for (let side = 1; side <= (dose.sides === 'each' ? 2 : 1); side++) {
          const place = { set, repetition, side };
          const isRest = all.length > 0 && dose.rest > 0;
          all.push({ phase: isRest ? 'rest' : 'ready', seconds: isRest ? dose.rest : dose.ready, place });
          all.push({ phase: 'hold', seconds: dose.hold, place });
        }
      }
    }
    return all;
  }

  function readDose(data, section) {
    const number = (name, otherwise) => (name in data ? Number(data[name]) : otherwise);
    return {
      hold: number('hold', 0),
      repetitions: number('repetitions', 1),
      sets: number('sets', 1),
      rest: number('rest', 0),
      sides: data.sides,
      ready: Number(section.dataset.ready),
    };
  }

  class Timer {
    constructor(section, dose) {
      this.section = section;
      this.dose = dose;
      this.steps = steps(dose);
      this.part = (name) => section.querySelector('.timer-' + name);
      this.part('start').addEventListener('click', () => this.start());
      this.part('pause').addEventListener('click', () => (this.ticking ? this.pause() : this.resume()));
      this.part('stop').addEventListener('click', () => this.end('stopped'));
      this.part('progress').max = this.steps.length;
      section.hidden = false;
    }

    word(name, ...values) {
      const text = this.section.getAttribute('data-msg-' + name) || '';
      return text.replace(/\{([01])\}/g, (_, n) => values[n]);
    }

    start() {
      this.part('start').hidden = true;
      this.part('pause').hidden = this.part('stop').hidden = this.part('run').hidden = false;
      this.part('pause').focus();
      this.enter(0);
      this.resume();
    }

    /** Begins a step. No step is skipped, even if the device slept meanwhile. */
    enter(index) {
      this.index = index;
      this.left = this.steps[index].seconds * 1000;
      this.last = Date.now();
      this.section.dataset.phase = this.steps[index].phase;
      this.part('phase').textContent = this.word(this.steps[index].phase);
      this.part('place').textContent = this.place(this.steps[index].place);
      this.part('progress').value = index;
      this.show();
    }

    place({ set, repetition, side }) {
      const parts = [this.word('count', repetition, this.dose.repetitions)];
      if (this.dose.sides === 'each') parts.unshift(this.word('side-' + side));
      if (this.dose.sets > 1) parts.push(this.word('set', set, this.dose.sets));
      return parts.join(this.word('separator'));
    }

    resume() {
      this.last = Date.now();
      this.ticking = setInterval(() => this.tick(), TICK_MILLIS);
      this.part('pause').textContent = this.word('pause');
      this.part('phase').textContent = this.word(this.steps[this.index].phase);
    }

    pause() {
      this.halt();
      this.part('pause').textContent = this.word('resume');
      this.part('phase').textContent = this.word('paused');
    }

    halt() {
      clearInterval(this.ticking);
      this.ticking = 0;
    }

    tick() {
      const now = Date.now();
      this.left -= Math.max(0, now - this.last); // a clock may be set back
      this.last = now;
      if (this.left > 0) this.show();
      else if (this.index + 1 < this.steps.length) this.enter(this.index + 1);
      else this.end('done');
    }

    show() {
      const seconds = Math.ceil(this.left / 1000);
      const digits = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
      if (this.part('digits').textContent !== digits) this.part('digits').textContent = digits;
    }

    end(how) {
      this.halt();
      const hadFocus = this.section.contains(document.activeElement);
      this.part('pause').hidden = this.part('stop').hidden = this.part('run').hidden = true;
      this.part('start').hidden = false;
      if (hadFocus) this.part('start').focus();
      delete this.section.dataset.phase;
      this.part('phase').textContent = this.word(how);
    }
  }

  const section = document.getElementById('_timer');
  const dose = document.getElementById('exercise-dose');
  if (section && dose) new Timer(section, readDose(dose.dataset, section));
})();
