import type { Outlet } from './outlet.ts'

export const republika = {
  id: 'republika',
  name: 'Republika',
  brands: ['Republika Online'],
  domains: ['republika.co.id', 'republika.id', 'rejabar.co.id', 'rejogja.co.id'],
  group: 'Mahaka Media',
} as const satisfies Outlet
