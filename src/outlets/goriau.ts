import type { Outlet } from './outlet.ts'

export const goriau = {
  id: 'goriau',
  name: 'GoRiau',
  brands: ['GoRiau', 'GoRiau.com'],
  domains: ['goriau.com'],
} as const satisfies Outlet
