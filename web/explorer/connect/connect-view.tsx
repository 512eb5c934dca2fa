import {
  ConnectionDocument,
  type ConnectionQuery,
  EndsDocument,
  type NodeNameFragment,
} from '../../generated/graphql';
import { connectAddress } from '../address/address';
import { change, go, useParameters } from '../address/here';
import { Failure, Loading, Nothing } from '../asking/states';
import { useAnswer } from '../asking/use-answer';
import { KIND_NAMES, kindOf } from '../kinds/kinds';
import { LINK_GROUPS, type LinkGroup } from '../kinds/link-words';
import { nodeName } from '../kinds/node-link';
import { Title } from '../title';
import { PathSteps } from './path-steps';
import { ThingPicker } from './thing-picker';

/** How two things connect: both are chosen, then the closest ways between them are shown with the sentences behind each step. */
export function ConnectView({ from, to }: { from: string | null; to: string | null }) {
  const without = useWithout();
  const via =
    without.length === 0
      ? null
      : LINK_GROUPS.filter(({ group }) => !without.includes(group)).flatMap(({ types }) => [...types]);
  const connection = useAnswer(ConnectionDocument, from && to ? { from, to, via } : null);
  // Where only one is chosen, its name is asked for.
  const one = from ?? to;
  const end = useAnswer(EndsDocument, one && !(from && to) ? { from: one, to: one } : null);
  const { data, error, again } = from && to ? connection : { ...end, data: null };
  const ends = data ?? (end.data && { from: from && end.data.from, to: to && end.data.to });
  return (
    <>
      <header className="page-head">
        <Title text={titleOf(ends)} />
        <p className="quiet">
          Choose two papers, techniques, models, topics, data sets or authors. The closest ways between them
          are those through things that little else goes through.
        </p>
        <div className="ends">
          <ThingPicker
            label="From"
            id={from}
            node={ends?.from ?? null}
            onChoose={(id) => go(connectAddress(id, to))}
          />
          <button
            type="button"
            className="swap"
            aria-label="Swap the two"
            disabled={!from && !to}
            onClick={() => go(connectAddress(to, from))}
          >
            ⇄
          </button>
          <ThingPicker
            label="To"
            id={to}
            node={ends?.to ?? null}
            onChoose={(id) => go(connectAddress(from, id))}
          />
        </div>
        <Ways without={without} />
      </header>
      {error && (
        <Failure
          error={error}
          again={again}
          choose={(id, name) => connectAddress(name === from ? id : from, name === to ? id : to)}
        />
      )}
      {from && to && !data && !error && <Loading what="how they connect" lines={8} />}
      {!(from && to) && !error && (
        <Nothing>
          {from || to
            ? 'Choose the other one.'
            : 'Choose the two: by any of their names, or by an id such as arxiv:2106.09685.'}
        </Nothing>
      )}
      {data && <Paths data={data} narrowed={via !== null} />}
    </>
  );
}

type Ends = {
  readonly from?: NodeNameFragment | string | null;
  readonly to?: NodeNameFragment | string | null;
};

function titleOf(ends: Ends | null): string {
  const [one, other] = [ends?.from, ends?.to].map((end) =>
    end && typeof end === 'object' ? nodeName(end) : undefined,
  );
  return one && other ? `How ${one} and ${other} connect` : 'How are these two connected?';
}

function Paths({ data: { from, to, paths }, narrowed }: { data: ConnectionQuery; narrowed: boolean }) {
  switch (paths.outcome) {
    case 'UNKNOWN_ID':
      return (
        <Nothing>
          {!from && !to ? 'Neither is' : `The ${from ? 'second' : 'first'} is not`} in this graph. Choose{' '}
          {!from && !to ? 'others' : 'another'}.
        </Nothing>
      );
    case 'SAME_NODE':
      return (
        <Nothing>
          Both are the same {from ? KIND_NAMES[kindOf(from.id)].one : 'thing'}. Choose another.
        </Nothing>
      );
    case 'NONE_WITHIN_BOUNDS':
      return (
        <Nothing>
          <p>No way of up to six steps leads from one to the other{narrowed && ' over what is let in'}.</p>
        </Nothing>
      );
    case 'FOUND':
      return (
        <div className="ways">
          {paths.paths.map((path, place) => (
            <section key={path.nodes.map(({ id }) => id).join(' ')} aria-labelledby={`way-${place}`}>
              <h2 id={`way-${place}`}>
                {place === 0 ? 'The closest way' : `Way ${place + 1}`}
                <span className="quiet">
                  {' '}
                  · {path.length} {path.length === 1 ? 'step' : 'steps'}
                </span>
              </h2>
              <PathSteps path={path} />
            </section>
          ))}
        </div>
      );
  }
}

/** Which relationships are let in. */
function Ways({ without }: { without: readonly LinkGroup[] }) {
  return (
    <fieldset className="choice">
      <legend>Ways may go over</legend>
      {LINK_GROUPS.map(({ group, name }) => {
        const checked = !without.includes(group);
        return (
          <label key={group}>
            <input
              type="checkbox"
              checked={checked}
              // One at the least stays.
              disabled={checked && without.length === LINK_GROUPS.length - 1}
              onChange={() => {
                const left = checked ? [...without, group] : without.filter((one) => one !== group);
                change({ without: left.length === 0 ? null : left.join(',') });
              }}
            />
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}

/** The groups of relationships that the address leaves out; never all of them. */
function useWithout(): LinkGroup[] {
  const names = (useParameters().get('without') ?? '').split(',');
  const groups = LINK_GROUPS.map(({ group }) => group).filter((group) => names.includes(group));
  return groups.length === LINK_GROUPS.length ? [] : groups;
}
