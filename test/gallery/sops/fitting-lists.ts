/** Lists of the identity page that lack a few lines, for which it is drawn a little smaller. */
import type { Sop } from '../../../src/model/sop.ts';
import { sop as long } from './long-lists.ts';

const { identity } = long;

export const sop: Sop = {
  ...long,
  identity: {
    ...identity,
    title: 'Pelatihan Dasar Calon Pegawai',
    legalBasis: identity.legalBasis.slice(0, 14),
  },
};
