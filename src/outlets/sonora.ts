import type { Outlet } from './outlet.ts'

export const sonora = {
  id: 'sonora',
  name: 'Sonora.ID',
  domains: ['sonora.id'],
  group: 'KG Media',
} as const satisfies Outlet
