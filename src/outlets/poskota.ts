import type { Outlet } from './outlet.ts'

export const poskota = {
  id: 'poskota',
  name: 'Poskota',
  brands: ['Poskota', 'Pos Kota', 'Poskota.co.id', 'PoskotaNews.com'],
  domains: ['poskota.co.id', 'poskotanews.com'],
} as const satisfies Outlet
