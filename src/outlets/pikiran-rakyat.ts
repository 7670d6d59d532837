import type { Outlet } from './outlet.ts'

export const pikiranRakyat = {
  id: 'pikiran-rakyat',
  name: 'Pikiran Rakyat',
  brands: [
    'PR BANDUNGRAYA',
    'PR BEKASI',
    'PR BOGOR',
    'PR CIREBON',
    'PR DEPOK',
    'PR GARUT',
    'PR INDRAMAYU',
    'PR PANGANDARAN',
    'PR SUMEDANG',
    'PR TASIKMALAYA',
  ],
  domains: ['pikiran-rakyat.com', 'pikiranrakyat.com'],
  group: 'Pikiran Rakyat Media Network',
} as const satisfies Outlet
