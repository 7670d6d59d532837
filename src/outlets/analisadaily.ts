import type { Outlet } from './outlet.ts'

export const analisadaily = {
  id: 'analisadaily',
  name: 'Analisadaily.com',
  brands: ['Analisadaily', 'Harian Analisa'],
  domains: ['analisadaily.com'],
} as const satisfies Outlet
