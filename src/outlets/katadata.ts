import type { Outlet } from './outlet.ts'

export const katadata = {
  id: 'katadata',
  name: 'Katadata',
  brands: ['Databoks'],
  domains: ['katadata.co.id'],
} as const satisfies Outlet
