import { Component, type ReactNode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider } from 'react-relay';
import { environment } from './environment';
import { ReadNext } from './read-next';

const id = new URLSearchParams(location.search).get('paper') ?? 'arxiv:2106.09685';

/** Shows why a question was not answered. */
class Fault extends Component<{ readonly children: ReactNode }, { readonly message?: string }> {
  override state: { readonly message?: string } = {};

  static getDerivedStateFromError({ message }: Error) {
    return { message };
  }

  override render() {
    return this.state.message ? <p role="alert">{this.state.message}</p> : this.props.children;
  }
}

createRoot(document.getElementById('root')!).render(
  <RelayEnvironmentProvider environment={environment}>
    <Fault>
      <Suspense fallback={<p>Asking …</p>}>
        <ReadNext id={id} />
      </Suspense>
    </Fault>
  </RelayEnvironmentProvider>,
);
