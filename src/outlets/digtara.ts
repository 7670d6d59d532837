import type { Outlet } from './outlet.ts'

export const digtara = {
  id: 'digtara',
  name: 'Digtara.com',
  brands: ['Digtara.com'],
  domains: ['digtara.com'],
} as const satisfies Outlet
