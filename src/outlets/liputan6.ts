import type { Outlet } from './outlet.ts'

export const liputan6 = {
  id: 'liputan6',
  name: 'Liputan6.com',
  brands: ['Liputan6', 'Citizen6'],
  domains: ['liputan6.com'],
  group: 'KapanLagi Youniverse',
} as const satisfies Outlet
