import { type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { go } from './here';

/** A link within the explorer: a real one, for new tabs and for copying, that opens without loading the page anew. */
export function Link({ to, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const follow = (event: MouseEvent) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      go(to);
    }
  };
  return <a href={to} onClick={follow} {...rest} />;
}

/** A link to another site, where the address is one that a browser may safely open; else its text. */
export function OutsideLink({ to, children }: { to: string; children: string }) {
  return /^https?:\/\//i.test(to) ? (
    <a href={to} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}
