import type { Outlet } from './outlet.ts'

export const otosia = {
  id: 'otosia',
  name: 'Otosia.com',
  brands: ['Otosia.com'],
  domains: ['otosia.com'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
