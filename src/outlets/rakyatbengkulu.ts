import type { Outlet } from './outlet.ts'

export const rakyatbengkulu = {
  id: 'rakyatbengkulu',
  name: 'Rakyat Bengkulu',
  brands: ['Rakyat Bengkulu', 'RakyatBengkulu.com'],
  domains: ['rakyatbengkulu.com', 'rakyatbengkulu.disway.id'],
  group: 'Disway National Network',
} as const satisfies Outlet
