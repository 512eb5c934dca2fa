import { Component, type ReactNode } from 'react';

/** Shows that a view failed, where there would be a blank page. */
export class LastResort extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) {
      return this.props.children;
    }
    return (
      <main className="notice" role="alert">
        <h1>This page failed</h1>
        <p>A fault in the explorer, not in what you asked. Your reading list is kept.</p>
        <p>
          <a href="/">Start again</a>
        </p>
      </main>
    );
  }
}
