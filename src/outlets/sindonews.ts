import type { Outlet } from './outlet.ts'

export const sindonews = {
  id: 'sindonews',
  name: 'SINDOnews.com',
  brands: [
    'SINDOnews.com',
    'SINDOnews',
    'Sindonews',
    'Koran SINDO',
    'Koran Sindo',
    'Koran-Sindo.com',
  ],
  domains: ['sindonews.com', 'koran-sindo.com'],
  group: 'MNC Media',
} as const satisfies Outlet
