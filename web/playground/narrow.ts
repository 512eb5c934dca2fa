/** Whether the window is too narrow for panes side by side; `narrow.css` stacks them at the same width. */
export const NARROW = window.matchMedia('(max-width: 1100px)');
