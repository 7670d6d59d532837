import type { Outlet } from './outlet.ts'

export const skor = {
  id: 'skor',
  name: 'Skor.id',
  brands: ['Skor.id'],
  domains: ['skor.id'],
} as const satisfies Outlet
