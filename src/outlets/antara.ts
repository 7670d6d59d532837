import type { Outlet } from './outlet.ts'

export const antara = {
  id: 'antara',
  name: 'Antara',
  brands: ['Antara News', 'Antara Foto', 'LKBN Antara'],
  domains: ['antaranews.com', 'antarafoto.com'],
} as const satisfies Outlet
