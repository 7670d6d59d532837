import type { Outlet } from './outlet.ts'

export const kanalkalimantan = {
  id: 'kanalkalimantan',
  name: 'Kanal Kalimantan',
  brands: ['KanalKalimantan.com', 'Kanal Kalimantan'],
  domains: ['kanalkalimantan.com'],
} as const satisfies Outlet
