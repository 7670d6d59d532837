import type { Outlet } from './outlet.ts'

export const dw = {
  id: 'dw',
  name: 'DW Indonesia',
  brands: ['DW', 'Deutsche Welle'],
  domains: ['dw.com'],
} as const satisfies Outlet
