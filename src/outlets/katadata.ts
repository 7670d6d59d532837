import type { Outlet } from './outlet.ts'

export const katadata = {
  id: 'katadata',
  name: 'Katadata',
  brands: ['Katadata', 'Katadata.co.id', 'Databoks'],
  domains: ['katadata.co.id'],
} as const satisfies Outlet
