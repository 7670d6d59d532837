import type { Outlet } from './outlet.ts'

export const apahabar = {
  id: 'apahabar',
  name: 'apahabar.com',
  brands: ['apahabar.com'],
  domains: ['apahabar.com'],
} as const satisfies Outlet
