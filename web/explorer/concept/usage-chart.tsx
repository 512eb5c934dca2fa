import { type YearCountFragment } from '../../generated/graphql';

const HEIGHT = 130;
const BAR = 40;
const GAP = 10;
const FOOT = 22;
const HEAD = 16;

interface Usage {
  readonly year: number;
  /** Papers that state something of it. */
  readonly own: number;
  /** With those that state something of what is below it. */
  readonly all: number;
}

/** How many papers have to do with a concept each year: as a chart, and in numbers. */
export function UsageChart({
  name,
  own,
  all,
}: {
  name: string;
  own: readonly YearCountFragment[];
  /** Counted with what is below it; nothing where a concept has nothing below. */
  all: readonly YearCountFragment[] | undefined;
}) {
  const years = usage(own, all ?? own);
  if (years.length === 0) {
    return null;
  }
  const most = Math.max(...years.map((year) => year.all));
  const width = years.length * (BAR + GAP) + GAP;
  const differ = years.some((year) => year.all > year.own);
  const y = (count: number) => HEAD + HEIGHT * (1 - count / most);
  const peak = years.find((year) => year.all === most)!;
  // Where years stand close, only some are written.
  const every = Math.ceil(years.length / 12);
  return (
    <section aria-labelledby="usage">
      <h2 id="usage">Papers by year</h2>
      <div className="chart">
        <svg
          viewBox={`0 0 ${width} ${HEAD + HEIGHT + FOOT}`}
          width={width}
          height={HEAD + HEIGHT + FOOT}
          role="img"
          aria-label={`Papers on ${name} from ${years[0]!.year} to ${years.at(-1)!.year}, most in ${peak.year}: ${most}.`}
        >
          <line className="chart-floor" x1="0" x2={width} y1={y(0)} y2={y(0)} />
          {years.map((year, place) => {
            const x = GAP + place * (BAR + GAP);
            return (
              <g key={year.year}>
                <rect className="chart-all" x={x} y={y(year.all)} width={BAR} height={y(0) - y(year.all)} />
                <rect className="chart-own" x={x} y={y(year.own)} width={BAR} height={y(0) - y(year.own)} />
                {year.all > 0 && (
                  <text className="chart-count" x={x + BAR / 2} y={y(year.all) - 4}>
                    {year.all}
                  </text>
                )}
                {(years.length - 1 - place) % every === 0 && (
                  <text className="chart-year" x={x + BAR / 2} y={HEAD + HEIGHT + 15}>
                    {year.year}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
      {differ && (
        <p className="quiet small chart-key">
          <span className="chart-key-own" /> name it <span className="chart-key-all" /> with kinds of it
        </p>
      )}
      <details>
        <summary>In numbers</summary>
        <table className="weights">
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Papers that name it</th>
              {differ && <th scope="col">With kinds of it</th>}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                <td>{year.own}</td>
                {differ && <td>{year.all}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Every year from the first to the last, those without a paper too. */
function usage(own: readonly YearCountFragment[], all: readonly YearCountFragment[]): Usage[] {
  const counts = new Map(all.map(({ year, count }) => [year, count]));
  const ownCounts = new Map(own.map(({ year, count }) => [year, count]));
  const years = [...counts.keys(), ...ownCounts.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, place) => {
        const year = first + place;
        const mine = ownCounts.get(year) ?? 0;
        return { year, own: mine, all: Math.max(mine, counts.get(year) ?? 0) };
      });
}
