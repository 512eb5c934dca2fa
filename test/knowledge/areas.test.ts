import { areasOf } from '../../src/knowledge/text/areas';
import { tellingTerms } from '../../src/knowledge/text/telling-terms';

describe('areas of research', () => {
  const areas = (title: string, body = '') => areasOf(tellingTerms(title, body));

  it('are told by the words of a text', () => {
    const { terms } = areas(
      'Strategyproof mechanisms for double auctions',
      'We study auctions in which buyers and sellers bid, and give a mechanism that maximises revenue.',
    );
    expect(terms.some((area) => area.includes('auction'))).toBe(true);
    const other = areas(
      'Point clouds from lidar',
      'We segment 3D point clouds that a lidar sees, and estimate the shape of objects.',
    );
    expect(other.terms.some((area) => area.includes('3d'))).toBe(true);
    expect(other.terms.filter((area) => area.includes('auction'))).toEqual([]);
  });

  it('of no words, or of words that nothing is known of, are none', () => {
    expect(areas('')).toEqual({ terms: [], weights: [] });
    expect(areas('Qwzrtk xvbnm')).toEqual({ terms: [], weights: [] });
  });

  it('are at most twelve, of unit length, and nothing that a stem or the syntax of the index could be', () => {
    const words = ['graph', 'auction', 'video', 'logic', 'policy', 'translation', 'cloud', 'planning'];
    for (let some = 1; some < 2 ** words.length; some++) {
      const { terms, weights } = areas(words.filter((_, i) => some & (1 << i)).join(' '));
      expect(terms.length).toBeLessThanOrEqual(12);
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms.filter((area) => !/^[\p{L}\p{N}\p{M}]+(_[\p{L}\p{N}\p{M}]+)+$/u.test(area))).toEqual([]);
      expect(weights.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1, 4);
    }
  });
});
