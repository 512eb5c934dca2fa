/** Whether the window is too narrow for panes side by side; `playground.css` stacks them at the same width. */
export const NARROW = window.matchMedia('(max-width: 800px)');
