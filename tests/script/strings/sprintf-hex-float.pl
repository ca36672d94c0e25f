# %a
printf "%a %a %.2a %A %a\n", 1, 0.5, 3.14159, 255, 0;
# expect: 0x1p+0 0x1p-1 0x1.92p+1 0X1.FEP+7 0x0p+0
