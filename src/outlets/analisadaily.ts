import type { Outlet } from './outlet.ts'

export const analisadaily = {
  id: 'analisadaily',
  name: 'Analisa',
  brands: ['Analisadaily.com', 'Analisadaily', 'Harian Analisa'],
  domains: ['analisadaily.com'],
} as const satisfies Outlet
