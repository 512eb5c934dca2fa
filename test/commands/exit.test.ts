import { explain } from '../../src/commands/exit';
import { codedError } from '../../src/graph/errors';

describe('a command that fails', () => {
  it('says in one line what a person can mend, or wait for', () => {
    const taken = Object.assign(new Error('port 4000 is taken'), { code: 'PORT_TAKEN' });
    expect(explain(taken)).toEqual({ message: 'port 4000 is taken', status: 1 });
    expect(explain(Object.assign(new Error('no JSON'), { code: 'BAD_INPUT' })).status).toBe(2);
    expect(explain(codedError('TIMEOUT', 'It took too long.'))).toEqual({
      message: 'the database does not answer: It took too long.',
      status: 1,
    });
  });

  it('says where it happened when nobody expects it', () => {
    expect(explain(new TypeError('odd')).message).toMatch(/^TypeError: odd\n +at /);
    expect(explain('odd')).toEqual({ message: 'odd', status: 1 });
  });
});
