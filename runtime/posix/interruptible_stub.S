// SPDX-License-Identifier: MIT
// long nacre_interruptible_call(const unsigned* flag, long number, const long arguments[6])
// The range [nacre_interruptible_begin, nacre_interruptible_end) is what the C handler looks for: see interruptible.h.

#if defined(__x86_64__)

    .text
    .globl nacre_interruptible_call, nacre_interruptible_begin, nacre_interruptible_end, nacre_interruptible_exit
    .hidden nacre_interruptible_call, nacre_interruptible_begin, nacre_interruptible_end, nacre_interruptible_exit
    .type nacre_interruptible_call, @function
nacre_interruptible_call:
    .cfi_startproc
    mov %rdi, %r11
    mov %rsi, %rax
    mov (%rdx), %rdi
    mov 8(%rdx), %rsi
    mov 24(%rdx), %r10
    mov 32(%rdx), %r8
    mov 40(%rdx), %r9
    mov 16(%rdx), %rdx
nacre_interruptible_begin:
    cmpl $0, (%r11)
    jne nacre_interruptible_exit
    syscall
nacre_interruptible_end:
    ret
nacre_interruptible_exit:
    mov $-4096, %rax
    ret
    .cfi_endproc
    .size nacre_interruptible_call, . - nacre_interruptible_call

#elif defined(__aarch64__)

    .text
    .globl nacre_interruptible_call, nacre_interruptible_begin, nacre_interruptible_end, nacre_interruptible_exit
    .hidden nacre_interruptible_call, nacre_interruptible_begin, nacre_interruptible_end, nacre_interruptible_exit
    .type nacre_interruptible_call, %function
nacre_interruptible_call:
    .cfi_startproc
    mov x9, x0
    mov x8, x1
    mov x10, x2
    ldp x0, x1, [x10]
    ldp x2, x3, [x10, #16]
    ldp x4, x5, [x10, #32]
nacre_interruptible_begin:
    ldr w11, [x9]
    cbnz w11, nacre_interruptible_exit
    svc #0
nacre_interruptible_end:
    ret
nacre_interruptible_exit:
    mov x0, #-4096
    ret
    .cfi_endproc
    .size nacre_interruptible_call, . - nacre_interruptible_call

#endif

    .section .note.GNU-stack, "", %progbits
