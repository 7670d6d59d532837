import type { Outlet } from './outlet.ts'

export const suaramerdeka = {
  id: 'suaramerdeka',
  name: 'Suara Merdeka',
  domains: ['suaramerdeka.com'],
} as const satisfies Outlet
