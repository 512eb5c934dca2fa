import { type ConfigError, readConfig } from '../src/config';

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    return (error as ConfigError).faults;
  }
  return [];
}

describe('the environment', () => {
  it('has a default for everything, on loopback', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, host: '127.0.0.1', neo4j: undefined, tokens: [] });
  });

  it('is frozen', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'secret' });
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.neo4j)).toBe(true);
  });

  it('takes an empty value for an absent one', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
  });

  it('reports every fault at once, by the name of the variable', () => {
    const faults = faultsOf({
      PORT: '70000',
      HOST: 'a b',
      NEO4J_URI: 'http://db',
      NEO4J_DATABASE: '1',
      PAPERWEAVE_TOKENS: 'short',
    });
    for (const name of ['PORT', 'HOST', 'NEO4J_URI', 'NEO4J_DATABASE', 'PAPERWEAVE_TOKENS']) {
      expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1);
    }
  });

  it('wants a model with an endpoint for embeddings, and an endpoint with a model', () => {
    const url = 'http://localhost:11434/v1';
    expect(faultsOf({ PAPERWEAVE_EMBEDDINGS_URL: url })).toEqual([
      'PAPERWEAVE_EMBEDDINGS_MODEL is needed with PAPERWEAVE_EMBEDDINGS_URL',
    ]);
    expect(faultsOf({ PAPERWEAVE_EMBEDDINGS_MODEL: 'one' })).toEqual([
      'PAPERWEAVE_EMBEDDINGS_URL is needed with PAPERWEAVE_EMBEDDINGS_MODEL',
    ]);
    expect(faultsOf({ PAPERWEAVE_EMBEDDINGS_URL: 'here', PAPERWEAVE_EMBEDDINGS_MODEL: 'one' })).toHaveLength(
      1,
    );
    const given = { PAPERWEAVE_EMBEDDINGS_URL: url, PAPERWEAVE_EMBEDDINGS_MODEL: 'one' };
    expect(readConfig(given).embeddings).toEqual({ url, model: 'one', key: undefined });
  });

  it('wants a password with an address, and an address with a password', () => {
    expect(faultsOf({ NEO4J_URI: 'bolt://db:7687' })).toEqual(['NEO4J_PASSWORD is needed with NEO4J_URI']);
    expect(faultsOf({ NEO4J_PASSWORD: 'secret' })).toEqual(['NEO4J_PASSWORD is set, but NEO4J_URI is not']);
  });

  it('never shows a password in a fault', () => {
    expect(faultsOf({ NEO4J_PASSWORD: 'hunter2', PORT: 'x' }).join()).not.toContain('hunter2');
  });
});
