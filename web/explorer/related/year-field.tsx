import { useEffect, useState } from 'react';

/** A field for a year, which is told when it is whole or gone. */
export function YearField({
  label,
  value,
  onYear,
}: {
  label: string;
  value: string;
  onYear: (year: string | null) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <label>
      {label}{' '}
      <input
        className="year"
        inputMode="numeric"
        maxLength={4}
        placeholder="any"
        value={text}
        onChange={(event) => {
          const digits = event.target.value.replaceAll(/\D/g, '');
          setText(digits);
          if (digits === '' || digits.length === 4) {
            onYear(digits === '' ? null : digits);
          }
        }}
        onBlur={() => setText(value)}
      />
    </label>
  );
}
