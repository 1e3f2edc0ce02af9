import { Catalogue } from '@/features/courses/catalogue.tsx'

export function CatalogueRoute() {
  return <Catalogue />
}
