import { useState } from 'react';

/** Copies an address of the explorer; where the browser does not let it, shows it to be copied by hand. */
export function CopyAddress({ address }: { address: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const whole = new URL(address, window.location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(whole);
      setCopied(whole);
    } catch {
      setRefused(true);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {copied === whole ? 'Address copied' : 'Share: copy its address'}
      </button>
      {refused && (
        <input
          className="address"
          aria-label="Address of this list"
          readOnly
          value={whole}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
