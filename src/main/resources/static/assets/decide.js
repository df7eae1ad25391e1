// In a list that is decided one by one, a key decides the one that has the focus; never while somebody types.
(() => {
  "use strict";
  const ROW = "[data-decide]";
  const rows = [...document.querySelectorAll(ROW)];
  const undo = document.querySelector("[data-undo]");
  let sent = false;

  const press = (button) => {
    if (button && !sent) {
      sent = true;
      button.form.requestSubmit(button);
    }
  };

  const keys = {
    Digit1: (row) => press(row.querySelector("[data-key='1']")),
    Digit2: (row) => press(row.querySelector("[data-key='2']")),
    Digit0: () => press(undo),
    ArrowDown: (row) => rows[rows.indexOf(row) + 1]?.focus(),
    ArrowUp: (row) => rows[rows.indexOf(row) - 1]?.focus(),
  };

  document.addEventListener("keydown", (event) => {
    const row = event.target.closest(ROW);
    const act = keys[event.code.replace("Numpad", "Digit")];
    const typing = event.target.closest("input, textarea, select");
    if (!row || !act || typing || event.repeat || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    act(row);
  });

  if (window.location.hash === "#proposed") {
    rows[0]?.focus();
  }
})();
