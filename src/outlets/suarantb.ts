import type { Outlet } from './outlet.ts'

export const suarantb = {
  id: 'suarantb',
  name: 'Suara NTB',
  brands: ['Suara NTB', 'SuaraNTB.com'],
  domains: ['suarantb.com'],
} as const satisfies Outlet
