import type { Outlet } from './outlet.ts'

export const suaramerdeka = {
  id: 'suaramerdeka',
  name: 'Suara Merdeka',
  brands: ['CyberNews', 'SM CyberNews', 'Suara Merdeka CyberNews'],
  domains: ['suaramerdeka.com'],
} as const satisfies Outlet
