import type { Outlet } from './outlet.ts'

export const republika = {
  id: 'republika',
  name: 'Republika',
  brands: [
    'Republika.co.id',
    'Republika.id',
    'Republika',
    'Republika Online',
    'Rejabar.co.id',
    'Rejogja.co.id',
  ],
  domains: ['republika.co.id', 'republika.id'],
  group: 'Mahaka Media',
} as const satisfies Outlet
