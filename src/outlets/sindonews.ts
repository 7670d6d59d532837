import type { Outlet } from './outlet.ts'

export const sindonews = {
  id: 'sindonews',
  name: 'SINDOnews.com',
  brands: ['SINDOnews', 'Koran SINDO'],
  domains: ['sindonews.com', 'koran-sindo.com'],
  group: 'MNC Media',
} as const satisfies Outlet
