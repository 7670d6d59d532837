import type { Outlet } from './outlet.ts'

export const suaramerdeka = {
  id: 'suaramerdeka',
  name: 'Suara Merdeka',
  brands: ['Suara Merdeka', 'SuaraMerdeka.com'],
  domains: ['suaramerdeka.com'],
} as const satisfies Outlet
