/** Documents that the browser tests begin with. */
import type { Activity, FlowSymbol } from '../../src/model/sop.ts';
import type { SopFile } from './page.ts';

const row = (id: string, description: string, symbols: readonly FlowSymbol[]): Activity => ({
  id,
  description,
  symbols,
  requirements: '',
  duration: '',
  output: '',
  remarks: '',
});

/** Three rows, a symbol each, in a straight flow over two of three lanes. */
export const THREE_ROWS: SopFile = {
  format: 'alir',
  version: 1,
  identity: {
    institution: '',
    unit: '',
    logo: null,
    number: '',
    title: 'Tiga kegiatan',
    created: '',
    revised: '',
    effective: '',
    approval: { position: '', name: '', rank: '', nip: '' },
    legalBasis: [],
    qualifications: [],
    relatedSops: [],
    equipment: [],
    warnings: [],
    records: [],
  },
  actors: [
    { id: 'a1', name: 'Pemohon' },
    { id: 'a2', name: 'Petugas Loket' },
    { id: 'a3', name: 'Kepala Seksi' },
  ],
  activities: [
    row('k1', 'Mengajukan', [{ id: 's1', actor: 'a1', kind: 'terminator', label: '' }]),
    row('k2', 'Memeriksa', [{ id: 's2', actor: 'a2', kind: 'process', label: '' }]),
    row('k3', 'Menerima', [{ id: 's3', actor: 'a1', kind: 'terminator', label: '' }]),
  ],
  flows: [
    { id: 'f1', from: 's1', to: 's2', kind: 'arrow', label: '' },
    { id: 'f2', from: 's2', to: 's3', kind: 'arrow', label: '' },
  ],
  sheet: { paper: 'A4', orientation: 'landscape' },
};
