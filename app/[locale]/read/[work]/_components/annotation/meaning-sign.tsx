export { MeaningSign } from '@/components/annotation/meaning-sign'
