// A line that drops loses nothing: it is said, and what was not saved is sent again until it is.
(() => {
  "use strict";
  const PAUSE = 5000;
  const trouble = document.getElementById("trouble");
  const unsent = new Set();
  let next;

  const sendAgain = () => {
    clearTimeout(next);
    unsent.forEach((part) => (part.isConnected ? htmx.trigger(part, "change") : unsent.delete(part)));
  };

  const keep = (event) => {
    if (event.detail.requestConfig.verb === "get") {
      return;
    }
    unsent.add(event.detail.elt);
    trouble.textContent = trouble.dataset.lost;
    clearTimeout(next);
    next = setTimeout(sendAgain, PAUSE);
  };

  document.addEventListener("htmx:sendError", keep);
  document.addEventListener("htmx:timeout", keep);
  document.addEventListener("htmx:afterOnLoad", (event) => {
    if (unsent.delete(event.detail.elt) && unsent.size === 0) {
      trouble.textContent = "";
    }
  });
  window.addEventListener("online", sendAgain);
  window.addEventListener("beforeunload", (event) => {
    if (unsent.size > 0) {
      event.preventDefault();
    }
  });
})();
